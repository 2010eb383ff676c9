/** Pages about users: the sign-in, accounts, tokens, the trail. */
package org.relance.web.access;
