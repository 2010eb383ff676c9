/**
 * The modules without a container: CDI by Weld SE, JPA by EclipseLink, a real database. Exported as
 * test-jar to the other modules.
 */
package org.relance.test;
