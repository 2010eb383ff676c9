package org.relance.access.api;

import org.relance.kernel.Actor;

/**
 * A successful sign-in.
 *
 * @param stamp mark of the password used; a session whose stamp is no longer the user's has ended
 */
public record SignedIn(Actor actor, String stamp) {}
