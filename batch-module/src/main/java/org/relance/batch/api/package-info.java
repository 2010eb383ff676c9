/** Jobs for other modules: start, follow, stop, restart, and the night. */
package org.relance.batch.api;
