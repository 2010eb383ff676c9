package org.relance.web;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the in-container tests deploy: the WAR that ships, and nothing picked by hand. */
public final class Deployments {

    private Deployments() {}

    /** The WAR of this build with the given test classes added. */
    public static WebArchive relance(Class<?>... tests) {
        WebArchive war =
                ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("relance.war")));
        return war.addClasses(tests);
    }
}
