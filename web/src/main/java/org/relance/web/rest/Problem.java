package org.relance.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as RFC 9457 wants it, with our code.
 *
 * @param title kind of error in the language of the reader
 * @param detail sentence for the reader
 * @param field input to blame, or null
 * @param arguments values that the sentence names
 */
@Schema(description = "An error (RFC 9457)")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String field,
        List<String> arguments) {}
