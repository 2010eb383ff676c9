/** The gate, seen from outside: a real server, plain HTTP. */
package org.relance.web.security;
