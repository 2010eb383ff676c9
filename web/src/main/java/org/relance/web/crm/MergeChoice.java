package org.relance.web.crm;

import java.io.Serializable;

/** A field in which two contacts differ, and whose value stays. */
public class MergeChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String ours;
    private final String theirs;
    private boolean takeOther;

    MergeChoice(String name, String ours, String theirs, boolean takeOther) {
        this.name = name;
        this.ours = ours;
        this.theirs = theirs;
        this.takeOther = takeOther;
    }

    public String getName() {
        return name;
    }

    public String getOurs() {
        return ours;
    }

    public String getTheirs() {
        return theirs;
    }

    public boolean isTakeOther() {
        return takeOther;
    }

    public void setTakeOther(boolean takeOther) {
        this.takeOther = takeOther;
    }
}
