/**
 * The part of the {@code relance} command that talks to a running server, through its REST
 * interface only. Runs in a JVM of its own, outside the server.
 */
package org.relance.cli;
