/** Sets reports: texts, numbers, charts and files. The only package that knows JasperReports. */
package org.relance.reports.render;
