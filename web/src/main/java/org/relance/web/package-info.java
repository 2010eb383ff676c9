/** What people and programs see: pages, REST, and the start of the whole. */
package org.relance.web;
