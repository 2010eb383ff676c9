/** REST as programs meet it: a real server, plain HTTP. */
package org.relance.web.rest;
