/** What people do with the product, in Debian's Chromium against the WAR that ships. */
package org.relance.web.journey;
