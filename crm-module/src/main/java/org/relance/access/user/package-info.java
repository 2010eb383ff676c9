/** Users, their passwords, tokens and attempts to sign in. */
package org.relance.access.user;
