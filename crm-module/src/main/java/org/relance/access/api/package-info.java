/** Who may sign in and as whom: users with roles, API tokens, sign-in. */
package org.relance.access.api;
