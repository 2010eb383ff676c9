/** What administrators look after: number series, and the trail of changes. */
package org.relance.access.setup;
