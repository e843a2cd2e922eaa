set local role haat_owner;

-- What another shop's file calls a product that has no UPC. Names are that shop's own, so they count for one seller.
create table haat.import_keys (
  seller_id uuid not null references haat.sellers on delete cascade,
  key text not null check (length(key) between 1 and 400),
  item_id uuid not null references haat.items on delete cascade,
  primary key (seller_id, key)
);
create index import_keys_by_item on haat.import_keys (item_id);
select haat.protect('haat.import_keys');
comment on table haat.import_keys is 'Finds an imported product without a UPC again at the next import.';

-- Pictures are encoded anew when they are kept, so the file that came is known by its own hash.
create table haat.imported_pictures (
  item_id uuid not null references haat.items on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  media_id uuid not null references haat.media on delete cascade,
  primary key (item_id, hash)
);
create index imported_pictures_by_media on haat.imported_pictures (media_id);
select haat.protect('haat.imported_pictures');
comment on table haat.imported_pictures is 'Picture files (SHA-256 as they came) that were hung at an item by an import.';
