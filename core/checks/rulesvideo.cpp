// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/ruleswords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Checks)
};

constexpr qint64 kTellingStretch = 10'000; // ms; shorter ones are not worth a word
constexpr qint64 kRatioTolerance = 100; // one part in so many
constexpr qint64 kRateTolerance = 20; // encoders miss the rate they were set to by about that

struct Opinion
{
    Verdict verdict = Verdict::NotChecked;
    QString message;
};

Opinion opinion(bool isPassed, const QString &message)
{
    return {isPassed ? Verdict::Pass : Verdict::Fail, message};
}

QString stretchNote(const QString &what, const std::vector<Stretch> &stretches)
{
    const auto longest = std::max_element(
        stretches.begin(), stretches.end(),
        [](const Stretch &l, const Stretch &r) { return l.length() < r.length(); });
    if (longest == stretches.end() || longest->length() < kTellingStretch)
        return {};
    return Text::tr("; %1 %2–%3").arg(what, clockText(longest->from), clockText(longest->to));
}

Opinion judgeCodecs(const TechnicalRule &rule, const VideoMeasures &video)
{
    const QStringList containers = listValue(rule, u"containers"_s);
    const QStringList pictures = listValue(rule, u"video_codecs"_s);
    const QStringList sounds = listValue(rule, u"audio_codecs"_s);
    QStringList found{video.container, video.codec};
    bool isRight = containers.contains(video.container) && pictures.contains(video.codec);
    for (const SoundTrack &track : video.tracks) {
        isRight = isRight && sounds.contains(track.codec);
        if (!found.contains(track.codec))
            found += track.codec;
    }
    return opinion(isRight,
                   Text::tr("%1; should be %2, %3, %4")
                       .arg(found.join(u", "_s), containers.join(u'/'), pictures.join(u'/'),
                            sounds.join(u'/')));
}

bool hasRatio(const VideoMeasures &video, const QString &aspect)
{
    const qint64 wide = aspect.section(u':', 0, 0).toLongLong();
    const qint64 high = aspect.section(u':', 1).toLongLong();
    const qint64 left = video.width * high;
    const qint64 right = video.height * wide;
    return wide > 0 && high > 0 && std::abs(left - right) * kRatioTolerance <= right;
}

Opinion judgePicture(const TechnicalRule &rule, const VideoMeasures &video)
{
    const qint64 width = wholeValue(rule, u"width"_s);
    const qint64 height = wholeValue(rule, u"height"_s);
    const QString aspect = rule.values.at(u"aspect"_s);
    const bool isRight =
        video.codedWidth == width && video.codedHeight == height && hasRatio(video, aspect);
    QString found = u"%1×%2"_s.arg(video.codedWidth).arg(video.codedHeight);
    if (video.width != video.codedWidth || video.height != video.codedHeight)
        found += Text::tr(", shown as %1×%2").arg(video.width).arg(video.height);
    return opinion(
        isRight,
        Text::tr("Picture %1; should be %2×%3, %4").arg(found).arg(width).arg(height).arg(aspect)
            + stretchNote(Text::tr("black"), video.blacks));
}

// frames ÷ seconds against thousandths, without rounding.
bool isAtLeast(const VideoMeasures &video, qint64 thousandthsOfRate)
{
    return video.frames * 1000 >= thousandthsOfRate * video.perSeconds;
}

bool isAtMost(const VideoMeasures &video, qint64 thousandthsOfRate)
{
    return video.frames * 1000 <= thousandthsOfRate * video.perSeconds;
}

Opinion judgeRate(const TechnicalRule &rule, const VideoMeasures &video)
{
    if (video.perSeconds <= 0)
        return {Verdict::NotChecked, Text::tr("The file does not tell its frame rate.")};
    const qint64 least = thousandths(rule, u"min_fps"_s);
    const qint64 most = thousandths(rule, u"max_fps"_s);
    const QString found = thousandthsText(video.frames * 1000 / video.perSeconds);
    return opinion(isAtLeast(video, least) && isAtMost(video, most),
                   Text::tr("%1 frames a second%2; should be %3–%4, best %5")
                       .arg(found, video.isVariable ? Text::tr(" on average, not even") : QString(),
                            thousandthsText(least), thousandthsText(most),
                            thousandthsText(thousandths(rule, u"suggested_fps"_s))));
}

Opinion judgeLength(const TechnicalRule &rule, const VideoMeasures &video, const Entry &entry)
{
    const auto least = groupValue(rule, u"min_seconds"_s, entry);
    const auto most = groupValue(rule, u"max_seconds"_s, entry);
    if (!least || !most)
        return {Verdict::NotChecked,
                Text::tr("Length %1; the profile has no limits for %2.")
                    .arg(clockText(video.durationMs), entry.stage)};
    const bool isRight = video.durationMs >= *least * 1000 && video.durationMs < (*most + 1) * 1000;
    return opinion(
        isRight,
        Text::tr("Length %1; should be %2–%3")
            .arg(clockText(video.durationMs), clockText(*least * 1000), clockText(*most * 1000)));
}

Opinion judgeBits(const TechnicalRule &rule, const VideoMeasures &video)
{
    if (video.bitsPerSecond <= 0)
        return {Verdict::NotChecked, Text::tr("The file does not tell its bit rate.")};
    const qint64 kilobits = (video.bitsPerSecond + 500) / 1000;
    const qint64 least = wholeValue(rule, u"min_kbps"_s);
    return opinion(kilobits >= least,
                   Text::tr("Picture %1 kbps; should be %2 or more, best %3")
                       .arg(kilobits)
                       .arg(least)
                       .arg(wholeValue(rule, u"suggested_kbps"_s)));
}

// What is said of the sound, and whether all of it is right.
class SoundOpinion
{
public:
    SoundOpinion(const TechnicalRule &rule, const VideoMeasures &video)
        : m_rule(rule)
        , m_video(video)
    { }

    Opinion give()
    {
        const qint64 wanted = wholeValue(m_rule, u"tracks"_s);
        if (m_video.tracks.empty())
            return opinion(wanted == 0, Text::tr("No sound track; there should be %1").arg(wanted));
        m_isRight = std::ssize(m_video.tracks) == wanted;
        m_found += Text::tr("%n track(s)", nullptr, int(m_video.tracks.size()));
        takeBits();
        takeLoudness();
        const QString message =
            Text::tr("Sound: %1; should be %2 track(s), %3 kbps or more, louder than %4 LUFS")
                .arg(m_found.join(u", "_s))
                .arg(wanted)
                .arg(wholeValue(m_rule, u"min_kbps"_s))
                .arg(thousandthsText(thousandths(m_rule, u"silence_lufs"_s)))
            + stretchNote(Text::tr("silent"), m_video.silences);
        if (m_isRight && m_isUnheard)
            return {Verdict::NotChecked, message};
        return opinion(m_isRight, message);
    }

private:
    void takeBits()
    {
        const qint64 kilobits = (m_video.tracks.front().bitsPerSecond + 500) / 1000;
        const qint64 least = wholeValue(m_rule, u"min_kbps"_s);
        m_isRight = m_isRight && kilobits * kRateTolerance >= least * (kRateTolerance - 1);
        m_found += u"%1 kbps"_s.arg(kilobits);
    }

    void takeLoudness()
    {
        if (!m_video.isHeard) {
            m_isUnheard = true;
            m_found += Text::tr("loudness unknown");
        } else if (!m_video.loudness) {
            m_isRight = false;
            m_found += Text::tr("silent throughout");
        } else {
            m_isRight = m_isRight && *m_video.loudness > thousandths(m_rule, u"silence_lufs"_s);
            m_found += u"%1 LUFS"_s.arg(thousandthsText(*m_video.loudness / 100 * 100));
        }
    }

    const TechnicalRule &m_rule;
    const VideoMeasures &m_video;
    QStringList m_found;
    bool m_isRight = true;
    bool m_isUnheard = false;
};

void judgeSize(RuleFindings &out, const JudgedFile &file)
{
    const qint64 most = wholeValue(out.rule(), u"max_bytes"_s);
    const QString message = Text::tr("Size %1; should be at most %2")
                                .arg(bytesText(file.material.size), bytesText(most));
    if (file.material.size > most)
        out.add(file, Verdict::Fail, message);
    else if (!file.measurement || !file.measurement->video || file.measurement->video->isCut)
        out.addUnread(file);
    else
        out.add(file, Verdict::Pass, message);
}

Opinion judged(const RuleFindings &out, const VideoMeasures &video)
{
    const TechnicalRule &rule = out.rule();
    if (rule.code == u"T01")
        return judgeCodecs(rule, video);
    if (rule.code == u"T02")
        return judgePicture(rule, video);
    if (rule.code == u"T03")
        return judgeRate(rule, video);
    if (video.isCut)
        return {Verdict::NotChecked, Text::tr("The file is cut short.")};
    if (rule.code == u"T04")
        return judgeLength(rule, video, out.entry());
    if (rule.code == u"T06")
        return judgeBits(rule, video);
    return SoundOpinion(rule, video).give();
}

} // namespace

void judgeVideos(RuleFindings &out)
{
    for (const JudgedFile &file : out.judged().files) {
        if (!isVideoKind(file.material.kind))
            continue;
        if (out.rule().code == u"T05") {
            judgeSize(out, file);
        } else if (!file.measurement || !file.measurement->isFine()) {
            out.addUnread(file);
        } else if (!file.measurement->video) {
            out.add(file, out.rule().code == u"T01" ? Verdict::Fail : Verdict::NotChecked,
                    file.measurement->content == Content::Sound
                        ? Text::tr("The file has sound and no pictures.")
                        : Text::tr("The content is no video (%1).").arg(file.measurement->ending));
        } else {
            const Opinion found = judged(out, *file.measurement->video);
            out.add(file, found.verdict, found.message);
        }
    }
}

} // namespace linxuan
