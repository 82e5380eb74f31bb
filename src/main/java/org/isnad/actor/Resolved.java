package org.isnad.actor;

import java.util.List;
import java.util.Set;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Who a speaker is, and how that was found.
 *
 * @param member   the speaker, or the first of several
 * @param others   those who speak together with it
 * @param found    how it was found
 * @param evidence the same in words
 * @param gender   that of the words used, which may differ from the member's: a report speaks for a ministry
 * @param doubts   what makes it less sure
 * @param document the document that speaks for the member; null when none does
 */
record Resolved(
        Member member,
        List<Member> others,
        Found found,
        String evidence,
        Gender gender,
        Set<Doubt> doubts,
        @Nullable Document document) {

    /** A document where a passage names it. */
    record Document(Passage passage, NounPhrase phrase) {}

    Resolved(Member member, Found found, String evidence) {
        this(member, List.of(), found, evidence, member.gender(), Set.of(), null);
    }

    /** The same, found by what {@code how} says of the member. */
    static Resolved by(Found found, String how, Member member) {
        return new Resolved(member, found, how + ": " + member.label());
    }

    /** The same, speaking together with {@code all} but itself. */
    Resolved with(List<Member> all) {
        List<Member> rest = all.stream().filter(one -> one != member).toList();
        return new Resolved(member, rest, found, evidence, gender, doubts, document);
    }

    /** The same, whose name is told elsewhere. */
    Resolved as(Member named) {
        return new Resolved(named, others, found, evidence + "; named later: " + named.label(), gender, doubts, document);
    }

    Resolved doubted(Set<Doubt> reasons) {
        return new Resolved(member, others, found, evidence, gender, reasons, document);
    }

    /** The same, found by words of another gender than its own. */
    Resolved agreeing(Gender ofWords) {
        return new Resolved(member, others, found, evidence, ofWords, doubts, document);
    }

    /** The same, speaking through a document. */
    Resolved through(@Nullable Document spoken) {
        return new Resolved(member, others, found, evidence, gender, doubts, spoken);
    }
}
