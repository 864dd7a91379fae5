// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/ruleswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Checks)
};

std::map<int, int> videosByHour(const JudgedEntry &judged)
{
    std::map<int, int> hours;
    for (const JudgedFile &file : judged.files) {
        if (isVideoKind(file.material.kind))
            ++hours[file.material.lessonHour];
    }
    return hours;
}

QString codeHint(const Profile &profile, const JudgedEntry &judged)
{
    QStringList places;
    for (const JudgedFile &file : judged.files) {
        if (!file.measurement)
            continue;
        for (const SeenCode &code : file.measurement->codes) {
            QString place = materialLabel(profile, judged.entry, file.material);
            if (code.ms)
                place += u' ' + clockText(*code.ms);
            if (code.page)
                place += Text::tr(" p. %1").arg(*code.page);
            if (!places.contains(place))
                places += place;
        }
    }
    return places.isEmpty() ? QString()
                            : Text::tr(" A QR code was seen: %1.").arg(places.join(Text::tr(", ")));
}

QString placeText(const PictureArea &area)
{
    static const char *const kPlaces[3][3] = {
        {QT_TRANSLATE_NOOP("linxuan::Checks", "top left"),
         QT_TRANSLATE_NOOP("linxuan::Checks", "top"),
         QT_TRANSLATE_NOOP("linxuan::Checks", "top right")},
        {QT_TRANSLATE_NOOP("linxuan::Checks", "left"),
         QT_TRANSLATE_NOOP("linxuan::Checks", "middle"),
         QT_TRANSLATE_NOOP("linxuan::Checks", "right")},
        {QT_TRANSLATE_NOOP("linxuan::Checks", "bottom left"),
         QT_TRANSLATE_NOOP("linxuan::Checks", "bottom"),
         QT_TRANSLATE_NOOP("linxuan::Checks", "bottom right")},
    };
    const auto third = [](int from, int length) {
        return std::clamp((from + length / 2) * 3 / 1000, 0, 2);
    };
    return Text::tr(kPlaces[third(area.top, area.height)][third(area.left, area.width)]);
}

QString markHint(const Profile &profile, const JudgedEntry &judged)
{
    QStringList places;
    for (const JudgedFile &file : judged.files) {
        if (!file.measurement || !file.measurement->video)
            continue;
        for (const PictureArea &area : file.measurement->video->marks) {
            const QString place = Text::tr("%1, %2").arg(
                materialLabel(profile, judged.entry, file.material), placeText(area));
            if (!places.contains(place))
                places += place;
        }
    }
    return places.isEmpty() ? QString()
                            : Text::tr(" Text or a sign stands still all through: %1.")
                                  .arg(places.join(Text::tr("; ")));
}

std::vector<Material> materialsOf(const JudgedEntry &judged)
{
    std::vector<Material> materials;
    for (const JudgedFile &file : judged.files)
        materials.push_back(file.material);
    return materials;
}

QString tickText(const CheckTick &tick)
{
    const QString sentence = tick.isPassed ? Text::tr("%1 looked: nothing against it.").arg(tick.by)
                                           : Text::tr("%1 looked: not in order.").arg(tick.by);
    return tick.reason.isEmpty() ? sentence : sentence + u' ' + tick.reason;
}

} // namespace

void judgeHours(RuleFindings &out)
{
    const auto hours = videosByHour(out.judged());
    const int least = int(wholeValue(out.rule(), u"min_hours"_s));
    const int most = int(wholeValue(out.rule(), u"max_hours"_s));
    const QString rule = Text::tr("should be %1–%2, numbered from 1 without a gap, one video each")
                             .arg(least)
                             .arg(most);
    if (hours.empty())
        return out.add(Verdict::NotChecked, Text::tr("There is no video."));
    QStringList found;
    bool isRight = int(hours.size()) >= least && int(hours.size()) <= most;
    int expected = 1;
    for (const auto &[hour, count] : hours) {
        isRight = isRight && hour == expected++ && count == 1;
        found +=
            count == 1 ? QString::number(hour) : Text::tr("%1 (%2 videos)").arg(hour).arg(count);
    }
    out.add(isRight ? Verdict::Pass : Verdict::Fail,
            Text::tr("Lesson hours %1; %2").arg(found.join(Text::tr(", ")), rule));
}

void judgeCompleteness(RuleFindings &out)
{
    const CategoryRule *category = out.profile().category(out.entry().category);
    if (!category)
        return out.add(Verdict::NotChecked, Text::tr("The profile does not know the category."));
    QStringList missing;
    int required = 0;
    for (const MaterialRule &kind : category->materials) {
        if (!kind.required)
            continue;
        ++required;
        const auto &files = out.judged().files;
        const bool isThere = std::any_of(files.begin(), files.end(), [&kind](const auto &file) {
            return file.material.kind == kind.code;
        });
        if (!isThere)
            missing += kind.name;
    }
    const QString counts =
        Text::tr("%1 of %2 required").arg(required - missing.size()).arg(required);
    if (missing.isEmpty())
        return out.add(Verdict::Pass, counts);
    out.add(Verdict::Fail, Text::tr("%1; missing: %2").arg(counts, missing.join(Text::tr(", "))));
}

void judgeTick(RuleFindings &out)
{
    const QString code = out.rule().code;
    const auto files = tickedFiles(out.profile(), code, materialsOf(out.judged()));
    const QString hint = code == u"T13"
        ? codeHint(out.profile(), out.judged()) + markHint(out.profile(), out.judged())
        : QString();
    const auto &ticks = out.judged().ticks;
    const auto tick = std::find_if(ticks.begin(), ticks.end(),
                                   [&code](const CheckTick &one) { return one.code == code; });
    if (!files || (code == u"T08" && videosByHour(out.judged()).empty()))
        return out.add(Verdict::NotChecked, Text::tr("There is no video."));
    if (out.judged().files.empty())
        return out.add(Verdict::NotChecked, Text::tr("There is no file to look at."));
    if (tick == ticks.end())
        return out.add(Verdict::NotChecked, Text::tr("A person has to look.") + hint);
    if (tick->files != *files)
        return out.add(Verdict::NotChecked,
                       Text::tr("Files were replaced after %1 looked: a person has to look again.")
                               .arg(tick->by)
                           + hint);
    out.add(tick->isPassed ? Verdict::Pass : Verdict::Fail, tickText(*tick) + hint);
}

} // namespace linxuan
