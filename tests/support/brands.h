#pragma once

#include "core/project/project.h"

namespace grondplan::test {

/// A brand with every field set: an SVG logo, both colours, three lines, texts in two languages.
Brand sampleBrand();

/// An SVG and a PNG that are logos.
QByteArray sampleSvg();
QByteArray samplePng();

/// test::fullProject() with what came after it: a brand, parts of the platform that are off, an intake.
Project branded(Project project);

} // namespace grondplan::test
