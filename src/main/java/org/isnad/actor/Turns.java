package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Cue;
import org.isnad.mention.NounPhrase.Gender;
import org.jspecify.annotations.Nullable;

/** Who spoke, or was the subject of a sentence, so far in an article: what a dropped subject points back to. */
final class Turns {

    /** {@code gender} is that of the words used, which may differ from the member's: a report speaks for a ministry. */
    private record Turn(int position, Member member, Gender gender) {}

    private final List<Turn> turns = new ArrayList<>();

    void add(int position, Member member, Gender gender) {
        turns.add(new Turn(position, member, gender));
    }

    boolean isEmpty() {
        return turns.isEmpty();
    }

    /** The last; null before anyone spoke. */
    @Nullable
    Member last() {
        return turns.isEmpty() ? null : turns.getLast().member();
    }

    /** The last of this kind; null for none. */
    @Nullable
    Member lastOf(Actor.Kind kind) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).member().kind() == kind) {
                return turns.get(i).member();
            }
        }
        return null;
    }

    /** The last whom the form of {@code cue} fits; null for none. */
    @Nullable
    Member lastFor(Cue cue) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            Turn turn = turns.get(i);
            if (agrees(cue, turn.member(), turn.gender())) {
                return turn.member();
            }
        }
        return null;
    }

    /** The char at which {@code member} last had a turn; -1 for never. */
    int lastPosition(Member member) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).member().label().equals(member.label())) {
                return turns.get(i).position();
            }
        }
        return -1;
    }

    /** Whether {@code member} has had one turn and no more before others had theirs. */
    boolean once(Member member) {
        int last = turns.size() - 1;
        while (last >= 0 && !isOf(last, member)) {
            last--;
        }
        return last <= 0 || !isOf(last - 1, member);
    }

    private boolean isOf(int turn, Member member) {
        return turns.get(turn).member().label().equals(member.label());
    }

    static boolean agrees(Cue cue, Member member, Gender gender) {
        boolean person = member.kind() == Actor.Kind.PERSON;
        if (cue.plural() && !member.plural() && person) {
            return false;
        }
        return switch (gender) {
            case EITHER -> true;
            case FEMININE -> cue.feminine();
            case MASCULINE -> !cue.feminine() || member.plural();
        };
    }
}
