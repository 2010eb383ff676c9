package org.relance.crm.api;

/**
 * One kind of thing that a module knows of a person.
 *
 * @param position where it stands among the parts of all modules, from 1
 * @param name what it is called in the archive; its words have the key {@code crm:data.part.name}
 * @param sql written in the program, never taken from input: selects by {@code :id} of the contact,
 *     and by {@code <hashes>} of its addresses where they are kept so. Each column is a field, with
 *     words under {@code crm:data.field.column}
 */
public record PersonalDataPart(int position, String name, String sql) {}
