/** The command's client against servers that run, and servers that are killed. */
package org.relance.cli;
