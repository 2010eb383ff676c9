/** Figures of campaigns, computed by the database in sets, and the data of the reports on them. */
package org.relance.reports.campaign;
