/** The batch monitor and the plan of the night. */
package org.relance.web.batch;
