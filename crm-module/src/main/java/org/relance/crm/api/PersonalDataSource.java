package org.relance.crm.api;

import java.util.List;

/** A module says what it knows of a person by having one bean of this type. */
public interface PersonalDataSource {

    /** The parts; together they name every table that holds data of a person. */
    List<PersonalDataPart> parts();
}
