/** JBeret inside the application, beside the batch runtime that the server brings along. */
package org.relance.batch.runtime;
