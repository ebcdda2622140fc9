/** How props travel as text, so that Dates and static files come back as such. */
export interface PropsFormat {
  serialize(data: Record<string, unknown>): string;
  deserialize(text: string): Record<string, unknown>;
}

type Serialize = (request: {
  readonly data: Record<string, unknown>;
  readonly indent: undefined;
  readonly staticBase: null;
}) => { readonly serializedString: string };

type Deserialize = (text: string) => Record<string, unknown>;

/** Remotion's internal functions, whose names have changed: those of 4.0.300 and newer first, then those of 4.0.279. */
const SERIALIZE_NAMES: readonly string[] = [
  'serializeJSONWithSpecialTypes',
  'serializeJSONWithDate',
];
const DESERIALIZE_NAMES: readonly string[] = [
  'deserializeJSONWithSpecialTypes',
  'deserializeJSONWithCustomFields',
];

/** @throws if Remotion has the function under none of the names */
function findFunction(internals: object, names: readonly string[]): unknown {
  const functions = new Map(Object.entries(internals));
  const name = names.find((each) => functions.has(each));
  if (name === undefined) throw new Error(`Remotion has none of ${names.join(', ')}.`);
  return functions.get(name);
}

/** Finds Remotion's own functions that write and read props. */
export function findPropsFormat(internals: object | undefined): PropsFormat {
  const find = (names: readonly string[]) => findFunction(internals ?? {}, names);
  return {
    serialize: (data) =>
      (find(SERIALIZE_NAMES) as Serialize)({ data, indent: undefined, staticBase: null })
        .serializedString,
    deserialize: (text) => (find(DESERIALIZE_NAMES) as Deserialize)(text),
  };
}
