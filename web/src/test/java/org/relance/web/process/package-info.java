/** The product as a process of its own: started, killed and started again. */
package org.relance.web.process;
