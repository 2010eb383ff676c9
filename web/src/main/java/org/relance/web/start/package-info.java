/** Deployment: the data source, and what happens when the application starts and stops. */
package org.relance.web.start;
