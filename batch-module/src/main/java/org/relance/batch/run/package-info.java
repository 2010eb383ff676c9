/** Executions: starting, following, stopping, and what happens to them when a server dies. */
package org.relance.batch.run;
