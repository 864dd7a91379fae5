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

QString panelSentence(const QString &action, const Fields &of)
{
    const QString expert = of.text("expert");
    if (action == u"panel.form")
        return Text::tr("Panel formed with %n member(s)", nullptr, of.number("members"));
    if (action == u"panel.add")
        return Text::tr("Expert %1 joined the panel").arg(expert);
    if (action == u"panel.remove")
        return Text::tr("Expert %1 left the panel").arg(expert);
    if (action == u"panel.chair")
        return Text::tr("Expert %1 chairs the panel").arg(expert);
    if (action == u"panel.rename")
        return Text::tr("Panel called “%1”").arg(of.text("name"));
    if (action == u"lock.set")
        return Text::tr("Pair with expert %1 fixed by hand").arg(expert);
    if (action == u"lock.clear")
        return Text::tr("Pair with expert %1 no longer fixed").arg(expert);
    if (action == u"rereview.ask")
        return Text::tr("Expert %1 reviews it in addition").arg(expert);
    if (action == u"numbers.give")
        return Text::tr("Anonymous numbers given to %1 entries and %2 experts")
            .arg(of.number("entries"))
            .arg(of.number("experts"));
    return {};
}

QString expertSentence(const QString &action, const Fields &of)
{
    if (action == u"expert.add")
        return Text::tr("Expert added");
    if (action == u"expert.change")
        return Text::tr("Expert changed");
    if (action == u"expert.replace")
        return Text::tr("Expert replaced; what was not handed in was dealt again");
    if (action == u"recusal.declare")
        return Text::tr("Recusal entered");
    if (action == u"recusal.change")
        return Text::tr("Recusal changed");
    if (action == u"recusal.remove")
        return Text::tr("Recusal taken back");
    if (action == u"relation.set")
        return Text::tr("Relation to %1 entered").arg(of.text("person"));
    if (action == u"relation.remove")
        return Text::tr("Relation to %1 taken back").arg(of.text("person"));
    if (action == u"quota.set")
        return Text::tr("Quota changed");
    if (action == u"round.select")
        return Text::tr("%n entry(ies) selected by the round's result", nullptr,
                        of.number("moved"));
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
    if (action == u"kept")
        return Text::tr("Kept so that it can be taken back");
    if (action == u"rows")
        return Text::tr("Seals of changed rows");
    return {};
}

// The numbers and addresses themselves never stand in the trail.
QString contactSentence(const QString &action, const Fields &of)
{
    const bool isContact = of.text("list") == u"contact";
    if (action == u"contact.set")
        return (isContact ? Text::tr("%1 entered as contact of %2")
                          : Text::tr("%1 entered as administrator of %2"))
            .arg(of.text("name"), of.text("unit"));
    if (action == u"contact.remove")
        return (isContact ? Text::tr("%1 no longer contact of %2")
                          : Text::tr("%1 no longer administrator of %2"))
            .arg(of.text("name"), of.text("unit"));
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
        sentence = panelSentence(action, of);
    if (sentence.isEmpty())
        sentence = expertSentence(action, of);
    if (sentence.isEmpty())
        sentence = exchangeSentence(action, of);
    if (sentence.isEmpty())
        sentence = contactSentence(action, of);
    return sentence.isEmpty() ? campaignSentence(action, of) : sentence;
}

} // namespace linxuan
