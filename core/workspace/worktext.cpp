// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/worktext.h"

#include "core/model/codes.h"
#include "core/workspace/intake.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::History)
};

// Reads a detail's fields for a sentence.
class Fields
{
public:
    explicit Fields(const QJsonObject &detail)
        : m_detail(detail)
    { }

    QString text(const char *key) const { return m_detail.value(QLatin1String(key)).toString(); }
    int number(const char *key) const { return m_detail.value(QLatin1String(key)).toInt(); }
    bool flag(const char *key) const { return m_detail.value(QLatin1String(key)).toBool(); }

private:
    const QJsonObject &m_detail;
};

QString importSentence(const QString &action, const Fields &of)
{
    const auto kind = importKindFromCode(action.mid(int(qstrlen("import."))));
    return Text::tr("Table “%1” taken in (%2): %3 added, %4 updated, %5 rejected")
        .arg(of.text("file"), kind ? displayName(*kind) : action)
        .arg(of.number("added"))
        .arg(of.number("updated"))
        .arg(of.number("rejected"));
}

QString roundSentence(const QString &action, const Fields &of)
{
    if (action == u"round.close")
        return Text::tr("Round closed as version %1 by %2")
            .arg(of.number("version"))
            .arg(of.text("by"));
    if (action == u"round.reopen")
        return Text::tr("Round reopened by %1").arg(of.text("by"));
    if (action == u"round.assign")
        return Text::tr("%n review(s) dealt to experts", nullptr, of.number("assigned"));
    if (action == u"round.double-keying")
        return of.flag("demanded") ? Text::tr("Paper sheets are to be keyed twice")
                                   : Text::tr("Paper sheets need not be keyed twice");
    if (action == u"line.decide")
        return Text::tr("Tied line decided by %1: %2").arg(of.text("by"), of.text("tied"));
    return {};
}

QString exchangeSentence(const QString &action, const Fields &of)
{
    if (action == u"package.pack")
        return Text::tr("Review package for expert %1, %n entry(ies)", nullptr,
                        of.number("entries"))
            .arg(of.text("expert"));
    if (action == u"scores.collect")
        return Text::tr("Score file %1 of expert %2 taken in: %3 new, %4 changed")
            .arg(of.number("sequence"))
            .arg(of.text("expert"))
            .arg(of.number("new"))
            .arg(of.number("changed"));
    if (action == u"stray.settle")
        return of.flag("placed")
            ? Text::tr("A sheet of expert %1 without a place was placed").arg(of.text("expert"))
            : Text::tr("A sheet of expert %1 without a place was left out").arg(of.text("expert"));
    if (action == u"upward.send")
        return Text::tr("List number %1 written for another office").arg(of.number("sequence"));
    if (action == u"upward.receive")
        return Text::tr("List of another office taken in");
    if (action == u"desk.fill")
        return Text::tr("Review package opened, %n entry(ies)", nullptr, of.number("entries"));
    return {};
}

QString campaignSentence(const QString &action, const Fields &of)
{
    if (action == u"campaign.create")
        return Text::tr("Campaign made from the profile %1").arg(of.text("profile"));
    if (action == u"campaign.key")
        return Text::tr("Campaign's key made");
    if (action == u"library.import")
        return Text::tr("%n text(s) of an earlier campaign taken in", nullptr, of.number("added"));
    if (action == u"folder.attach")
        return Text::tr("Folder attached: %1 of %2 files placed")
            .arg(of.number("placed"))
            .arg(of.number("files"));
    if (action == u"file.leave-out")
        return Text::tr("File “%1” left out").arg(of.text("file"));
    if (action == u"file.take-back")
        return Text::tr("File “%1” no longer left out").arg(of.text("file"));
    if (action == u"rows")
        return Text::tr("Seals of changed rows");
    return {};
}

} // namespace

QString workSentence(const QString &action, const QJsonObject &detail)
{
    const Fields of(detail);
    if (action.startsWith(QLatin1String("import.")))
        return importSentence(action, of);
    QString sentence = roundSentence(action, of);
    if (sentence.isEmpty())
        sentence = exchangeSentence(action, of);
    return sentence.isEmpty() ? campaignSentence(action, of) : sentence;
}

} // namespace linxuan
