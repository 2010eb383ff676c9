/** Reports to read and print, and the figures of campaigns on other pages. */
package org.relance.web.reports;
