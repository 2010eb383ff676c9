package org.relance.crm.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileQuestion;

/**
 * The lines of a questionnaire that are stored.
 *
 * @param questions texts by id
 * @param answers texts by id
 */
record Lines(Map<Long, String> questions, Map<Long, String> answers) {

    static Lines of(List<ProfileQuestion> typed) {
        Map<Long, String> questions = new LinkedHashMap<>();
        Map<Long, String> answers = new LinkedHashMap<>();
        for (ProfileQuestion question : typed) {
            if (question.id() != null) {
                questions.put(question.id(), question.description());
            }
            for (ProfileAnswer answer : question.answers()) {
                if (answer.id() != null) {
                    answers.put(answer.id(), answer.description());
                }
            }
        }
        return new Lines(questions, answers);
    }

    Lines without(Lines others) {
        Lines left = new Lines(new LinkedHashMap<>(questions), new LinkedHashMap<>(answers));
        left.questions.keySet().removeAll(others.questions.keySet());
        left.answers.keySet().removeAll(others.answers.keySet());
        return left;
    }
}
