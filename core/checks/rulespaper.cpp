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

QString suffixOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.sliced(dot + 1).toLower();
}

bool isSameFormat(const QString &suffix, const QString &ending)
{
    return suffix == ending || (suffix == u"jpeg" && ending == u"jpg")
        || (suffix == u"m4v" && ending == u"mp4");
}

void judgeFormat(RuleFindings &out, const JudgedFile &file)
{
    const QString key = file.material.kind == u"slides" ? u"slides"_s : u"documents"_s;
    const QStringList formats = listValue(out.rule(), key);
    const QString suffix = suffixOf(file.material.fileName);
    const QString named = suffix.isEmpty() ? Text::tr("without an ending") : suffix;
    const QString rule = Text::tr("should be %1").arg(formats.join(u'/'));
    if (!formats.contains(suffix))
        return out.add(file, Verdict::Fail, Text::tr("Named %1; %2").arg(named, rule));
    const auto &measured = file.measurement;
    const bool isKnown =
        measured && (measured->isFine() || measured->condition == Condition::NotKnown);
    if (!isKnown)
        return out.addUnread(file);
    const QString content = measured->ending.isEmpty() ? Text::tr("unknown") : measured->ending;
    if (!formats.contains(measured->ending) || !isSameFormat(suffix, measured->ending))
        return out.add(file, Verdict::Fail,
                       Text::tr("Named %1, the content is %2; %3").arg(named, content, rule));
    QString message = u"%1; %2"_s.arg(content, rule);
    if (measured->paper && measured->paper->hasMacros)
        message += Text::tr("; has macros");
    if (measured->paper && !measured->paper->links.isEmpty())
        message += Text::tr("; loads files from elsewhere: %1")
                       .arg(measured->paper->links.first().left(80));
    out.add(file, Verdict::Pass, message);
}

// What stands against a file that opens; empty when nothing does.
QString damageOf(const Measurement &measured)
{
    if (measured.video && measured.video->isCut)
        return Text::tr("The file is cut short: its index names pictures that are not there.");
    if (measured.video && measured.video->decodeErrors > 0)
        return Text::tr("%n place(s) cannot be decoded.", nullptr, measured.video->decodeErrors);
    return {};
}

bool isJudgable(Condition condition)
{
    return condition == Condition::Fine || condition == Condition::Empty
        || condition == Condition::Encrypted || condition == Condition::Broken;
}

void judgeWhole(RuleFindings &out, const JudgedFile &file)
{
    if (!file.twins.isEmpty())
        return out.add(
            file, Verdict::Fail,
            Text::tr("The same file is also used as %1.").arg(file.twins.join(Text::tr(", "))));
    if (!file.measurement || !isJudgable(file.measurement->condition))
        return out.addUnread(file);
    const QString damage = damageOf(*file.measurement);
    const bool isFine = file.measurement->isFine() && damage.isEmpty();
    out.add(file, isFine,
            damage.isEmpty() ? conditionText(file.measurement->condition, file.measurement->ending)
                             : damage);
}

QString placeText(const IdentityMention &mention)
{
    if (mention.place == u"file_name")
        return Text::tr("the file's name");
    if (mention.place == u"metadata")
        return Text::tr("the file's property %1").arg(mention.where);
    return mention.where.isEmpty() ? Text::tr("the text")
                                   : Text::tr("the text, %1").arg(mention.where);
}

// Whether every place of the rule could be looked at.
bool isLookedThrough(const JudgedFile &file, bool needsText)
{
    if (!file.measurement || !file.measurement->isFine())
        return false;
    const auto &paper = file.measurement->paper;
    return !needsText || !paper || paper->characters > 0;
}

bool nameMentions(RuleFindings &out, const JudgedFile &file)
{
    QStringList found;
    for (const IdentityMention &mention : out.judged().mentions) {
        if (mention.material == file.material.id)
            found += Text::tr("“%1” in %2").arg(mention.name, placeText(mention));
    }
    if (!found.isEmpty())
        out.add(file, Verdict::Fail, found.join(Text::tr("; ")));
    return !found.isEmpty();
}

} // namespace

void judgeFormats(RuleFindings &out)
{
    for (const JudgedFile &file : out.judged().files) {
        if (!isVideoKind(file.material.kind))
            judgeFormat(out, file);
    }
}

void judgeIntegrity(RuleFindings &out)
{
    for (const JudgedFile &file : out.judged().files)
        judgeWhole(out, file);
}

void judgeIdentity(RuleFindings &out)
{
    if (out.judged().files.empty())
        return;
    const bool needsText = listValue(out.rule(), u"places"_s).contains(u"text");
    bool isFound = false;
    bool isComplete = true;
    for (const JudgedFile &file : out.judged().files) {
        if (nameMentions(out, file)) {
            isFound = true;
        } else if (!isLookedThrough(file, needsText && !isVideoKind(file.material.kind))) {
            isComplete = false;
            if (file.measurement && file.measurement->isFine())
                out.add(file, Verdict::NotChecked, Text::tr("There is no text to search."));
            else
                out.addUnread(file);
        }
    }
    if (!isFound && isComplete)
        out.add(Verdict::Pass, Text::tr("Neither teacher nor school is named."));
}

} // namespace linxuan
