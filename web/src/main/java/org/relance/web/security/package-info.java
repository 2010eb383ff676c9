/** Who may come in: authentication, sessions, what is open to everybody, headers of answers. */
package org.relance.web.security;
