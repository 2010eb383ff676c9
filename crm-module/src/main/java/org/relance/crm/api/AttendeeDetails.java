package org.relance.crm.api;

/**
 * What can be changed of an attendee.
 *
 * @param attendance null keeps what it is; an organizer stays one
 * @param answer null keeps what it is
 */
public record AttendeeDetails(Attendance attendance, Answer answer) {}
