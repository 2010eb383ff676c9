/** The home page: what waits, what comes, what came out. */
package org.relance.web.home;
