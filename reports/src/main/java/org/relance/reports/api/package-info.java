/** What campaigns brought and cost, and the printed reports about it. */
package org.relance.reports.api;
