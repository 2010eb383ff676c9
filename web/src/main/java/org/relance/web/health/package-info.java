/** What a supervisor asks: is the server alive, can it work. */
package org.relance.web.health;
