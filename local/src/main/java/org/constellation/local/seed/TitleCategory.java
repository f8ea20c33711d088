package org.constellation.local.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor's kind of work tells where the source states no more: words for a headline, skills
 * that such work needs, its field. Our choice, in ids of the skill taxonomy and of ISCED-F.
 */
record TitleCategory(String words, @Nullable String field, List<String> skills) {
  private static final TitleCategory UNKNOWN =
      new TitleCategory(
          "Volunteer mentor", null, List.of("communication", "active-listening", "mentoring"));

  private static final Map<String, TitleCategory> ALL =
      Map.ofEntries(
          entry(
              "software_engineering", "Software engineering", "061", "software-development", "git"),
          entry(
              "engineering_management",
              "Engineering management",
              "061",
              "engineering-management",
              "leading-others"),
          entry("data_ai", "Data and AI", "061", "data-science", "data-analysis", "statistics"),
          entry("devops_infrastructure", "Infrastructure", "061", "devops", "cloud", "linux"),
          entry(
              "quality_assurance",
              "Quality assurance",
              "061",
              "quality-assurance",
              "critical-thinking"),
          entry("security", "Information security", "061", "security", "privacy"),
          entry("design_ux", "Design", "021", "ux-design", "ui-design", "design"),
          entry(
              "product_management",
              "Product management",
              "041",
              "product-management",
              "planning-and-organising"),
          entry(
              "project_management",
              "Project management",
              "041",
              "project-management",
              "coordination"),
          entry(
              "executive_entrepreneur",
              "Founding and leading",
              "041",
              "entrepreneurship",
              "leadership",
              "making-decisions"),
          entry(
              "consulting_strategy",
              "Consulting",
              "041",
              "advising-and-consulting",
              "developing-objectives-and-strategies",
              "complex-problem-solving"),
          entry(
              "finance_investment",
              "Finance",
              "0412",
              "management-of-financial-resources",
              "microsoft-excel",
              "working-with-numbers-and-measures"),
          entry(
              "sales_business_development",
              "Business development",
              "041",
              "negotiation",
              "liaising-and-networking"),
          entry(
              "marketing_communications",
              "Marketing and communications",
              "0414",
              "marketing",
              "communication",
              "social-media"),
          entry(
              "people_hr",
              "People and culture",
              "041",
              "management-of-personnel-resources",
              "interviews",
              "career-development"),
          entry(
              "research_academia",
              "Research",
              "051",
              "research",
              "science-communication",
              "critical-thinking"),
          entry(
              "education_training",
              "Teaching",
              "011",
              "teaching",
              "learning-strategies",
              "instructing"),
          entry("public_policy", "Public policy", "0312", "policy", "analysis"),
          entry("legal", "Law", "042", "law", "negotiation"),
          entry(
              "sustainability_social_impact",
              "Social impact",
              "052",
              "sustainability",
              "community-building"),
          entry("healthcare", "Health care", "091", "supporting-others", "mental-health"),
          entry(
              "student",
              "Studying",
              null,
              "active-learning",
              "collaborating-in-teams-and-networks"),
          entry("arts_media", "Arts and media", "021", "art", "digital-media"),
          entry(
              "operations_supply_chain",
              "Operations",
              "041",
              "operations-analysis",
              "planning-and-organising"),
          entry(
              "other_manager", "Management", "041", "management-skills", "leading-and-motivating"));

  static TitleCategory of(String id) {
    return Objects.requireNonNull(ALL.getOrDefault(id, UNKNOWN));
  }

  private static Map.Entry<String, TitleCategory> entry(
      String id, String words, @Nullable String field, String... skills) {
    return Map.entry(id, new TitleCategory(words, field, List.of(skills)));
  }
}
