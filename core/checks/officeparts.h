// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/measurement.h"
#include "core/outside/xmlparser.h"
#include "core/outside/ziparchive.h"

#include <map>
#include <string>

namespace linxuan {

// Reads one part's markup; what cannot be read gives its fault, what is not there nothing.
Fault readPart(const ZipArchive &archive, std::string_view name, XmlListener &listener);

// What the file of relations beside a part says.
struct PartRelations
{
    std::map<std::string, std::string, std::less<>> byId; // names of parts
    std::map<std::string, std::string, std::less<>> byType; // "notesSlide": the last of them
    QStringList outside; // files elsewhere that it would load
};
PartRelations relationsOf(const ZipArchive &archive, std::string_view part);

// Author, title, company and the like, pages and notes as the file says itself.
void readProperties(const ZipArchive &archive, PaperMeasures &paper);

// The text, with form feeds between slides, as far as the part's markup goes. Faults are those of
// the main part.
struct OfficeText
{
    QString text;
    int slides = 0;
    int notes = 0; // slides with notes
    Fault fault;
};
OfficeText textOfDocx(const ZipArchive &archive);
OfficeText textOfPptx(const ZipArchive &archive);
OfficeText textOfXlsx(const ZipArchive &archive);
OfficeText textOfOpenDocument(const ZipArchive &archive);

} // namespace linxuan
