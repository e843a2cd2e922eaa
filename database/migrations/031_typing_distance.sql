set local role haat_owner;

create function haat.spelling(word text) returns text language sql immutable parallel safe as
  $$ select translate(normalize(word, NFC), U&'\200C\200D', '') $$;
comment on function haat.spelling is 'A word as it is compared: keyboards write the same Bangla letters in several ways, and joiners change nothing.';

create function haat.typing_distance(a text, b text) returns integer language plpgsql immutable parallel safe
set search_path = '' as $$
declare
  x text[] := string_to_array(a, null);
  y text[] := string_to_array(b, null);
  width integer := coalesce(cardinality(y), 0);
  two_above integer[];
  above integer[];
  here integer[] := array(select generate_series(0, width));
  best integer;
begin
  for i in 1 .. coalesce(cardinality(x), 0) loop
    two_above := above;
    above := here;
    here[1] := i;
    for j in 1 .. width loop
      best := least(above[j + 1] + 1, here[j] + 1, above[j] + (x[i] <> y[j])::integer);
      if i > 1 and j > 1 and x[i] = y[j - 1] and x[i - 1] = y[j] then
        best := least(best, two_above[j - 1] + 1);
      end if;
      here[j + 1] := best;
    end loop;
  end loop;
  return here[width + 1];
end $$;
comment on function haat.typing_distance is
  'How many slips of the fingers lie between two words: a letter too many, too few or wrong, or two that changed places (optimal string alignment). '
  'Where it is d, levenshtein is at most 2d and, with one change of places, d + 1.';
