/**
 * The one way to the database: data source, schema versions, SQL to records, lists, numbers, trail.
 */
package org.relance.kernel.db;
