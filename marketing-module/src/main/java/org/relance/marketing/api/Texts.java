package org.relance.marketing.api;

/** Texts as the records of this package keep them: never null, without outer blanks. */
enum Texts {
    ;

    static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
