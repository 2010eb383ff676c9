/**
 * What every module needs and no module owns: who acts, what day it is, how a refusal is said.
 * Knows none of the modules.
 */
package org.relance.kernel;
