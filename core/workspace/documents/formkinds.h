// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formsources.h"

#include <QFlags>

#include <vector>

namespace linxuan {

// When in a campaign a form is used; the order of every list of forms.
enum class FormStep { Preparation, HandingIn, Review, Outcome, Honours };

QString displayName(FormStep step); // translated

// What a request may choose of a form.
enum class FormChoice {
    Round = 1,
    Unit = 2,
    Group = 4,
    Entry = 8,
    Expert = 16,
    Blank = 32, // may be printed without what is known
    ByUnit = 64, // is handed in by unit: a document for each, unless the request says otherwise
    Tables = 128, // is several lists, told apart by their names
};
Q_DECLARE_FLAGS(FormOptions, FormChoice)
Q_DECLARE_OPERATORS_FOR_FLAGS(FormOptions)

// A form that the program can print.
struct FormKind
{
    QString code; // "award-list"
    FormStep step = FormStep::Preparation;
    FormOptions takes;
    Result<FormCopies> (*collect)(FormSources &, const FormRequest &) = nullptr;
};

// In the order of their use.
const std::vector<FormKind> &formKinds();
const FormKind *formKind(const QString &code); // null: none
// Errors: NotFound names the forms there are.
Result<const FormKind *> findFormKind(const QString &code);

QString formName(const QString &code); // translated; also of the packet
QString formPurpose(const QString &code); // translated: who needs it, and when

// Code of the pseudo-form that prints all papers of an entry or a unit.
inline constexpr QStringView kPacket = u"packet";

} // namespace linxuan
