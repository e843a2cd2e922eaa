import type { FixtureObject, FixtureValue } from './fixture-object.ts';
import { type XmlElement, parseXml } from './parse-xml.ts';

/**
 * The objects of a Django fixture in XML; undefined for other XML. Throws a SyntaxError for what is no XML.
 */
export function parseDjangoXml(text: string, file: string): FixtureObject[] | undefined {
  const root = parseXml(text);
  if (root.name !== 'django-objects') return undefined;
  return root.children
    .filter((one) => one.name === 'object')
    .map((object) => ({
      model: (object.attributes.model ?? '').toLowerCase(),
      pk: object.attributes.pk ?? '',
      file,
      fields: Object.fromEntries(
        object.children
          .filter((one) => one.name === 'field')
          .map((field) => [field.attributes.name ?? '', valueOf(field)]),
      ),
    }));
}

function valueOf(field: XmlElement): FixtureValue {
  if (field.attributes.rel === 'ManyToManyRel') return field.children.map((one) => one.attributes.pk ?? '');
  return field.children.some((one) => one.name === 'None') ? null : field.text;
}
