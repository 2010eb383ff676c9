package org.relance.crm.api;

import java.util.List;

/** A module says where it uses codes by having one bean of this type. */
public interface CodeUses {

    /** Table and column names, written in the program, never taken from input. */
    List<CodeUse> uses();
}
