// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/historytext.h"

#include "core/model/codes.h"
#include "core/workspace/worktext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::History)
};

QString levelName(const QJsonValue &code)
{
    const auto level = fromCode<Level>(code.toString());
    return level ? displayName(*level) : code.toString();
}

QString withReason(const QString &sentence, const QJsonObject &detail)
{
    const QString reason = detail.value(QLatin1String("reason")).toString();
    return reason.isEmpty() ? sentence : Text::tr("%1: %2").arg(sentence, reason);
}

// What the office below sent along, as far as its round was closed.
QString receivedSentence(const QJsonObject &detail)
{
    const auto text = [&detail](const char *key) {
        return detail.value(QLatin1String(key)).toString();
    };
    const QString came = Text::tr("Came from %1 as %2").arg(text("sender"), text("code"));
    if (!detail.contains(QLatin1String("rank")))
        return came;
    const QString result = Text::tr("%1, rank %2 of %3, %4 %5")
                               .arg(text("round"))
                               .arg(detail.value(QLatin1String("rank")).toInt())
                               .arg(detail.value(QLatin1String("ranked")).toInt())
                               .arg(text("score"), text("award"))
                               .trimmed();
    return came + QStringLiteral("; ") + result;
}

QString entrySentence(const QString &action, const QJsonObject &detail)
{
    const auto value = [&detail](const char *key) { return detail.value(QLatin1String(key)); };
    if (action == u"entry.recommend")
        return Text::tr("From “%1” to “%2”").arg(levelName(value("from")), levelName(value("to")));
    if (action == u"entry.return")
        return Text::tr("Returned to “%1”").arg(levelName(value("to")));
    if (action == u"entry.withdraw")
        return Text::tr("Withdrawn");
    if (action == u"entry.disqualify")
        return Text::tr("Disqualified");
    if (action == u"entry.let-pass")
        return Text::tr("May stay although a rule stands against it (%1)")
            .arg(value("rule").toString());
    if (action == u"entry.receive")
        return receivedSentence(detail);
    if (action == u"entry.restore")
        return Text::tr("Back at “%1”").arg(levelName(value("to")));
    if (action == u"entry.answer")
        return Text::tr("%1 says: %2").arg(value("sender").toString(), value("words").toString());
    if (action == u"entry.update")
        return Text::tr("Changed by an import: %1").arg(detail.keys().join(QStringLiteral(", ")));
    return {};
}

QString materialSentence(const QString &action, const QJsonObject &detail)
{
    const auto text = [&detail](const char *key) {
        return detail.value(QLatin1String(key)).toString();
    };
    if (action == u"material.add")
        return Text::tr("File “%1” placed").arg(text("file"));
    if (action == u"material.replace")
        return Text::tr("File “%1” took the place of “%2”")
            .arg(text("file"),
                 detail.value(QLatin1String("was"))
                     .toObject()
                     .value(QLatin1String("file"))
                     .toString());
    if (action == u"material.move")
        return Text::tr("File “%1” now lies at %2").arg(text("file"), text("to"));
    if (action == u"material.drop")
        return Text::tr("File “%1” taken away").arg(text("file"));
    return {};
}

QString keyingSentence(const QString &action, const QJsonObject &detail)
{
    const auto text = [&detail](const char *key) {
        return detail.value(QLatin1String(key)).toString();
    };
    if (action == u"paper.key")
        return Text::tr("%1 keyed the paper sheet of expert %2").arg(text("by"), text("expert"));
    if (action == u"paper.settle")
        return Text::tr("%1 settled what differs on the paper sheet of expert %2, %3: “%4”")
            .arg(text("by"), text("expert"), text("field"), text("value"));
    if (action == u"paper.take-in")
        return Text::tr("The paper sheet of expert %1 was taken in, keyed by %2 and %3")
            .arg(text("expert"), text("first"), text("second"));
    if (action == u"paper.discard")
        return Text::tr("%1 discarded what was keyed of the paper sheet of expert %2")
            .arg(text("by"), text("expert"));
    return {};
}

QString undoSentence(const QString &action, const QJsonObject &detail)
{
    const QString deed = detail.value(QLatin1String("deed")).toString();
    if (action == u"undo")
        return Text::tr("Taken back: %1").arg(deed);
    if (action == u"redo")
        return Text::tr("Done again: %1").arg(deed);
    return {};
}

QString reviewSentence(const QString &action, const QJsonObject &detail)
{
    const auto text = [&detail](const char *key) {
        return detail.value(QLatin1String(key)).toString();
    };
    if (action == u"sheet.replace")
        return Text::tr("A score sheet was replaced");
    if (action == u"sheet.excuse")
        return Text::tr("The sheet of expert %1 stays missing").arg(text("expert"));
    if (action == u"sheet.start")
        return Text::tr("Expert %1 began to score").arg(text("expert"));
    if (action == u"sheet.submit")
        return Text::tr("Expert %1 submitted the sheet").arg(text("expert"));
    if (action == u"sheet.return")
        return Text::tr("The sheet of expert %1 was returned").arg(text("expert"));
    if (action == u"sheet.recuse")
        return Text::tr("Expert %1 recused").arg(text("expert"));
    if (action == u"calibration.set")
        return Text::tr("Made a calibration entry; it gets no result");
    if (action == u"calibration.clear")
        return Text::tr("No calibration entry any more");
    if (action == u"veto.take-back")
        return Text::tr("Veto %1 taken back").arg(text("item"));
    if (action == u"veto.propose")
        return Text::tr("Veto %1 proposed").arg(text("item"));
    if (action == u"veto.decide" && detail.value(QLatin1String("confirmed")).toBool())
        return Text::tr("Veto %1 confirmed by %2").arg(text("item"), text("by"));
    if (action == u"veto.decide")
        return Text::tr("Veto %1 refused by %2").arg(text("item"), text("by"));
    if (action == u"pair.decide") {
        const auto verdict = fromCode<PairVerdict>(text("verdict"));
        return Text::tr("Alike with %1: “%2”, says %3")
            .arg(text("with"), verdict ? displayName(*verdict) : text("verdict"), text("by"));
    }
    if (action == u"teacher.ban")
        return Text::tr("The teacher is on the register of bans until %1").arg(text("until"));
    if (action == u"check.tick" && detail.value(QLatin1String("passed")).toBool())
        return Text::tr("%1 looked at check %2: in order").arg(text("by"), text("code"));
    if (action == u"check.tick")
        return Text::tr("%1 looked at check %2: not in order").arg(text("by"), text("code"));
    if (action == u"check.untick")
        return Text::tr("The word on check %1 was taken back").arg(text("code"));
    if (action == u"cure.ask")
        return Text::tr("Sent back to be put right until %1: %2").arg(text("due"), text("checks"));
    if (action == u"paper.receive")
        return Text::tr("Papers received: %1, %n copies", nullptr,
                        detail.value(QLatin1String("copies")).toInt())
            .arg(text("paper"));
    if (action == u"award.change")
        return Text::tr("Award set by hand to “%1” by %2").arg(text("award"), text("by"));
    return {};
}

// What was done to a round's list as a whole.
QString listSentence(const QString &action, const QJsonObject &detail)
{
    const auto text = [&detail](const char *key) {
        return detail.value(QLatin1String(key)).toString();
    };
    const int version = detail.value(QLatin1String("version")).toInt();
    if (action == u"round.confirm")
        return Text::tr("%1 confirmed count and code of version %2").arg(text("by")).arg(version);
    if (action == u"notice.begin")
        return Text::tr("Version %1 shown to the public from %2 to %3")
            .arg(version)
            .arg(text("from"), text("to"));
    if (action == u"objection.log")
        return Text::tr("Objection %1 by %2: %3")
            .arg(detail.value(QLatin1String("number")).toInt())
            .arg(text("by"), text("text"));
    if (action == u"objection.decide")
        return Text::tr("Objection %1 decided by %2")
            .arg(detail.value(QLatin1String("number")).toInt())
            .arg(text("by"));
    if (action == u"list.publish")
        return Text::tr("Version %1 published on %2 by %3")
            .arg(version)
            .arg(text("on"), text("by"));
    return {};
}

QString honourSentence(const QString &action, const QJsonObject &detail)
{
    const auto text = [&detail](const char *key) {
        return detail.value(QLatin1String(key)).toString();
    };
    if (action == u"award.provincial")
        return Text::tr("Award of the province by the list %1: %2")
            .arg(text("list"), text("award"));
    if (action == u"certificate.issue" && detail.contains(QLatin1String("replaces")))
        return Text::tr("Certificate %1 issued in the place of %2")
            .arg(text("number"), text("replaces"));
    if (action == u"certificate.issue")
        return Text::tr("Certificate %1 issued").arg(text("number"));
    if (action == u"certificate.void")
        return Text::tr("Certificate %1 is void").arg(text("number"));
    if (action == u"unit-award.grant")
        return Text::tr("%1 gets the award for organisation").arg(text("unit"));
    if (action == u"unit-award.revoke")
        return Text::tr("%1 no longer gets the award for organisation").arg(text("unit"));
    return {};
}

} // namespace

QString historyText(const AuditRecord &record)
{
    const QJsonObject detail = QJsonDocument::fromJson(record.detail.toUtf8()).object();
    QString sentence = entrySentence(record.action, detail);
    if (sentence.isEmpty())
        sentence = materialSentence(record.action, detail);
    if (sentence.isEmpty())
        sentence = keyingSentence(record.action, detail);
    if (sentence.isEmpty())
        sentence = undoSentence(record.action, detail);
    if (sentence.isEmpty())
        sentence = reviewSentence(record.action, detail);
    if (sentence.isEmpty())
        sentence = listSentence(record.action, detail);
    if (sentence.isEmpty())
        sentence = workSentence(record.action, detail);
    if (sentence.isEmpty())
        sentence = honourSentence(record.action, detail);
    return withReason(sentence.isEmpty() ? record.action : sentence, detail);
}

} // namespace linxuan
