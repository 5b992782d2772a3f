/**
 * One of many shapes, told apart by `type`: looked up where valibot's own variant tries one after another, which with some
 * seventy events and commands is nearly all that reading a record costs. What is accepted and how it is refused is the same.
 */
import * as v from 'valibot';

/** The variant of these shapes; those whose `type` is a literal of their own are found at once. */
export function byType<const O extends v.VariantOptions<'type'>>(
  options: O,
): v.VariantSchema<'type', O, undefined> {
  const schema = v.variant('type', options);
  const tried = schema['~run'].bind(schema);
  const found = new Map<unknown, (typeof options)[number] | null>();
  for (const option of options) {
    const literal = literalOf(option);
    if (literal !== null) found.set(literal, found.has(literal) ? null : option);
  }
  return Object.assign(schema, {
    '~run': (...[dataset, config]: Parameters<typeof tried>): ReturnType<typeof tried> => {
      const { value } = dataset;
      const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
      const option = found.get(type) ?? null;
      // The options' own result, whose type valibot's signature of a variant cannot say.
      return (option === null ? tried(dataset, config) : option['~run'](dataset, config)) as ReturnType<
        typeof tried
      >;
    },
  });
}

function literalOf(option: v.VariantOptions<'type'>[number]): unknown {
  if (!('entries' in option)) return null;
  const { type } = option.entries;
  return type !== undefined && 'literal' in type ? type.literal : null;
}
