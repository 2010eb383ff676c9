package org.relance.crm.api;

import java.util.Optional;

/** A module says by a bean of this type how values are read that only it has. */
public interface ProfileValues {

    /** How the values of a source are read; empty where another module has them. */
    Optional<ProfileQuery> of(ProfileSource source);
}
