// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/formkinds.h"

#include "core/workspace/documents/closingforms.h"
#include "core/workspace/documents/entryforms.h"
#include "core/workspace/documents/honourforms.h"
#include "core/workspace/documents/letterforms.h"
#include "core/workspace/documents/roundforms.h"
#include "core/workspace/documents/scoresheets.h"
#include "core/workspace/documents/unitforms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FormKinds)
};

struct Named
{
    const char *code;
    FormStep step;
    FormOptions takes;
    Result<FormCopies> (*collect)(FormSources &, const FormRequest &);
    const char *name;
    const char *purpose;
};

constexpr auto kRoundList = FormChoice::Round | FormChoice::Unit | FormChoice::Group;
constexpr auto kOfEntry = FormChoice::Unit | FormChoice::Entry | FormChoice::Blank;

constexpr std::array kForms{
    Named{"quota-table", FormStep::Preparation, FormChoice::Unit | FormChoice::Tables,
          quotaTableCopies, QT_TRANSLATE_NOOP("linxuan::FormKinds", "Quota table"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Annexes 3 and 4: tells the units how many entries they may send.")},
    Named{"contacts", FormStep::Preparation, FormChoice::Unit | FormChoice::Blank, contactsCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Contacts"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Annex 5: units fill it in; filled, it is the office's directory.")},
    Named{"administrators", FormStep::Preparation, FormChoice::Unit | FormChoice::Blank,
          administratorsCopies, QT_TRANSLATE_NOOP("linxuan::FormKinds", "Administrators"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Annex 6: who looks after the accounts of the experiment platform.")},
    Named{"direct-school-summary", FormStep::HandingIn, FormChoice::Unit | FormChoice::ByUnit,
          directSchoolSummaryCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Summary of a direct school"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Annex 7: a direct school hands it in with its lesson designs.")},
    Named{"lesson-design", FormStep::HandingIn, kOfEntry, lessonDesignCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Lesson design sheet"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Annex 8: for teachers, blank or with what is known of the entry.")},
    Named{
        "registration", FormStep::HandingIn, kOfEntry, registrationCopies,
        QT_TRANSLATE_NOOP("linxuan::FormKinds", "Registration form"),
        QT_TRANSLATE_NOOP("linxuan::FormKinds", "Annex 9, three copies of each experiment entry.")},
    Named{"experiment-summary", FormStep::HandingIn, FormChoice::Unit | FormChoice::ByUnit,
          experimentSummaryCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Summary of experiments"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Annex 10, two stamped copies of each unit.")},
    Named{"pledge", FormStep::HandingIn, kOfEntry, pledgeCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Pledge"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Annex 11: the teacher of an experiment entry signs it.")},
    Named{"bag-cover", FormStep::HandingIn, kOfEntry, bagCoverCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Cover of the document bag"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Annex 12: goes on the front of the bag.")},
    Named{"cure-letter", FormStep::HandingIn, FormChoice::Unit | FormChoice::ByUnit,
          cureLetterCopies, QT_TRANSLATE_NOOP("linxuan::FormKinds", "Letter on what to put right"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "For each unit that entries were sent back to.")},
    Named{"receipt-slip", FormStep::HandingIn, FormChoice::Unit | FormChoice::ByUnit,
          receiptSlipCopies, QT_TRANSLATE_NOOP("linxuan::FormKinds", "Receipt for papers"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "For who brings the papers: what came in and what is missing.")},
    Named{"score-sheets", FormStep::Review,
          FormChoice::Round | FormChoice::Unit | FormChoice::Entry | FormChoice::Expert,
          scoreSheetCopies, QT_TRANSLATE_NOOP("linxuan::FormKinds", "Score sheets"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "For experts who score on paper; the code on it is keyed later.")},
    Named{"score-summary", FormStep::Review, kRoundList, scoreSummaryCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Score summary"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "For the panel: every total, what was left out, and the score.")},
    Named{"closing-minutes", FormStep::Outcome, FormChoice::Round, closingMinutesCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Minutes of the closing"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Signed by the panel's chair, the tally clerk and the supervisor.")},
    Named{"award-list", FormStep::Outcome, kRoundList, awardListCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Award list"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Whole, of a group, or of a unit; stamped and sent out.")},
    Named{"recommendation-list", FormStep::Outcome, kRoundList, recommendationListCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Recommendation list"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "For the office above, with the reasons.")},
    Named{"public-notice", FormStep::Outcome, kRoundList, publicNoticeCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "List for public notice"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "Shown to the public before the list is final; no personal data.")},
    Named{"statistics", FormStep::Outcome, kRoundList, statisticsCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Statistics"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "For the report on the campaign: by unit and by group, with charts.")},
    Named{"unit-awards", FormStep::Honours, FormOptions(), unitAwardsCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Awards of units"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Units that were named for good organisation.")},
    Named{"study-hours", FormStep::Honours, FormChoice::Unit, studyHoursCopies,
          QT_TRANSLATE_NOOP("linxuan::FormKinds", "Study hours"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "For the office that enters the teachers' study hours.")},
    Named{"certificates", FormStep::Honours, FormChoice::Unit | FormChoice::Entry,
          certificateCopies, QT_TRANSLATE_NOOP("linxuan::FormKinds", "Certificates"),
          QT_TRANSLATE_NOOP("linxuan::FormKinds",
                            "All that stand in the register, one a page, with their check codes.")},
};

const Named *find(const QString &code)
{
    const auto found = std::find_if(kForms.begin(), kForms.end(), [&code](const Named &one) {
        return code == QLatin1String(one.code);
    });
    return found == kForms.end() ? nullptr : &*found;
}

} // namespace

QString displayName(FormStep step)
{
    switch (step) {
    case FormStep::Preparation:
        return Text::tr("Preparation");
    case FormStep::HandingIn:
        return Text::tr("Handing in");
    case FormStep::Review:
        return Text::tr("Review");
    case FormStep::Outcome:
        return Text::tr("Outcome");
    case FormStep::Honours:
        break;
    }
    return Text::tr("Honours");
}

const std::vector<FormKind> &formKinds()
{
    static const std::vector<FormKind> kinds = [] {
        std::vector<FormKind> made;
        for (const Named &one : kForms)
            made.push_back({QLatin1String(one.code), one.step, one.takes, one.collect});
        return made;
    }();
    return kinds;
}

const FormKind *formKind(const QString &code)
{
    const auto &kinds = formKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&code](const FormKind &kind) { return kind.code == code; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<const FormKind *> findFormKind(const QString &code)
{
    if (const FormKind *kind = formKind(code))
        return kind;
    QStringList codes;
    for (const FormKind &kind : formKinds())
        codes += kind.code;
    codes += kPacket.toString();
    return Error{
        ErrorCode::NotFound,
        Text::tr("There is no form “%1”. Forms: %2.").arg(code, codes.join(QStringLiteral(", "))),
        {}};
}

QString formName(const QString &code)
{
    if (code == kPacket)
        return Text::tr("Paper packet");
    const Named *form = find(code);
    return form ? Text::tr(form->name) : code;
}

QString formPurpose(const QString &code)
{
    if (code == kPacket)
        return Text::tr("All papers of an entry or a unit, with as many copies as are handed in.");
    const Named *form = find(code);
    return form ? Text::tr(form->purpose) : QString();
}

} // namespace linxuan
